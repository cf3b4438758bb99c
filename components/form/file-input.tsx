'use client';

import { useEffect, useRef, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { commonCopy } from '@/lib/platform/copy';
import { acceptedUploads, uploadLimits } from '@/lib/platform/form/uploads';
import { describedBy, Field, type FieldProps } from './field';
import { useField } from './form-context';

type Props = FieldProps & {
  /** As of the `accept` attribute; what the portal takes unless said otherwise. */
  accept?: string;
  maxFiles?: number;
  /** For one file. */
  maxMegabytes?: number;
};

/** Files to send along: shows what was chosen and lets it be taken out again; without script a plain file field. */
export function FileInput({
  name,
  label,
  hint,
  required,
  accept = acceptedUploads,
  maxFiles = uploadLimits.files,
  maxMegabytes = uploadLimits.bytes / 1024 / 1024,
}: Props) {
  const field = useField(name);
  const input = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<File[]>([]);
  const [problems, setProblems] = useState<string[]>([]);
  const t = commonCopy[field.lang].form;
  const answered = field.state.status === 'invalid' || field.state.status === 'refused';

  useEffect(() => {
    if (field.state.status !== 'done') return;
    setFiles([]);
    setProblems([]);
  }, [field.state]);

  function keep(chosen: File[]) {
    const small = chosen.filter((file) => file.size <= maxMegabytes * 1024 * 1024);
    const kept = small.slice(0, maxFiles);
    const transfer = new DataTransfer();
    for (const file of kept) transfer.items.add(file);
    if (input.current) input.current.files = transfer.files;
    setFiles(kept);
    setProblems([
      ...chosen.filter((file) => !small.includes(file)).map((file) => t.fileTooBig(file.name, maxMegabytes)),
      ...(small.length > maxFiles ? [t.fileTooMany(maxFiles)] : []),
    ]);
  }

  function add(chosen: FileList | null) {
    const fresh = Array.from(chosen ?? []).filter(
      (file) => !files.some((old) => old.name === file.name && old.size === file.size),
    );
    keep([...files, ...fresh]);
  }

  const limits = t.fileHint(maxFiles, maxMegabytes);
  const hints = hint ? `${limits}. ${hint}` : limits;
  return (
    <Field id={field.id} label={label ?? field.label ?? name} hint={hints} error={field.error} required={required}>
      <input
        ref={input}
        id={field.id}
        name={name}
        type="file"
        multiple={maxFiles > 1}
        accept={accept}
        onChange={(event) => add(event.currentTarget.files)}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field.id, { hint: hints, error: field.error })}
        className="block w-full rounded-md border border-dashed border-line-strong bg-surface px-4 py-3 text-sm file:mr-3 file:min-h-11 file:rounded-md file:border file:border-line-strong file:bg-canvas file:px-4 file:font-bold file:text-ink"
      />
      {answered && files.length === 0 && <p className="mt-2 text-sm text-ink-2">{t.filesAgain}</p>}
      <div aria-live="polite" className="text-sm">
        {files.length > 0 && <p className="mt-2">{t.filesChosen(files.length)}</p>}
        {problems.map((problem) => (
          <p key={problem} className="mt-1 font-bold text-bad">
            {problem}
          </p>
        ))}
      </div>
      {files.length > 0 && (
        <ul className="mt-1 divide-y divide-line-weak text-sm">
          {files.map((file) => (
            <li key={`${file.name}-${file.size}`} className="flex items-center gap-2">
              <Icon name="file" className="text-ink-3" />
              <span className="min-w-0 flex-1">
                {file.name} <span className="text-ink-3">{size(file.size)}</span>
              </span>
              <button
                type="button"
                onClick={() => keep(files.filter((other) => other !== file))}
                aria-label={t.removeFile(file.name)}
                className="link min-h-11 px-2"
              >
                {t.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Field>
  );
}

/** 1,234,567 bytes → "1.2 MB". */
function size(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
