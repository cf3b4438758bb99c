import { Article } from '@/components/ui/prose';

/** Running text in parts: a heading each, and a paragraph for each line. */
export function TextParts({ parts }: { parts: Record<string, { title: string; text: string }> }) {
  return (
    <Article>
      {Object.entries(parts).map(([name, part]) => (
        <section key={name} id={name}>
          <h2>{part.title}</h2>
          {part.text.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </section>
      ))}
    </Article>
  );
}
