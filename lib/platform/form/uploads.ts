/** What a form may carry: this many files, each of this many bytes at most; pictures up to this many pixels, kept up to this side. */
export const uploadLimits = { files: 5, bytes: 8 * 1024 * 1024, pixels: 64_000_000, side: 2000 } as const;

/** For the `accept` of a file field. */
export const acceptedUploads = 'image/jpeg,image/png,image/webp,image/gif,application/pdf';
