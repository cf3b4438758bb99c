/** The fields of an ordinary form by name, the last of several; none where something else was sent. */
export async function postedForm(request: Request): Promise<Record<string, FormDataEntryValue>> {
  return Object.fromEntries(await request.formData().catch(() => new FormData()));
}
