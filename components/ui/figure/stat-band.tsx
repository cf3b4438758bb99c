import { BigNumbers, type Figure } from './big-number';

/** The four numbers of the front page, on a grey band over the whole width. */
export function StatBand({ heading, figures }: { heading: string; figures: Figure[] }) {
  return (
    <section className="border-y border-line-weak bg-surface py-7">
      <div className="page">
        <BigNumbers label={<h2 className="sr-only">{heading}</h2>} figures={figures} />
      </div>
    </section>
  );
}
