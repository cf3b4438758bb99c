import { notFound } from 'next/navigation';

/** Every address that no page has: answered with our own 404 in the reader's language. */
export default function NoSuchPage() {
  notFound();
}
