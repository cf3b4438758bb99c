import { writeComment } from '@/lib/comment/mutations/write';
import { mergeProposal } from '@/lib/proposal/mutations/merge';
import { decidedItem } from './agenda';
import { filedProposal, publishedProposal, versionOfProposal } from './published';
import { as, type Maker } from './world';

export const makeProposal: Maker = async (cast, state = 'published') => {
  if (state === 'not_adopted') {
    const { proposal: number } = await decidedItem(cast, 'not_adopted');
    return { number };
  }
  if (state === 'submitted') {
    const number = await filedProposal(cast);
    return { number, version: String(await versionOfProposal(number)), twin: await publishedProposal(cast) };
  }
  const [number, twin] = [await publishedProposal(cast), await publishedProposal(cast)];
  const comment = await as(cast.author, (work) => writeComment(work, { number, text: 'I walk there too.' }));
  if (state === 'merged') {
    const step = { number, version: await versionOfProposal(number), reason: null, into: twin };
    await as(cast.dongOfficer, (work) => mergeProposal(work, step));
  }
  return { number, twin, version: String(await versionOfProposal(number)), part: String(comment.id) };
};
