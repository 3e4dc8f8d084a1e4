/** Calls `open` with files that are chosen, or dropped anywhere on the page. */
export function watchFiles(input: HTMLInputElement, open: (files: readonly File[]) => Promise<void>): void {
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    // cleared, so that choosing the same files again counts as a change
    input.value = '';
    if (files.length > 0) void open(files);
  });
  const over = (on: boolean): void => void document.body.classList.toggle('drop', on);
  document.addEventListener('dragover', (event) => {
    if (event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    over(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  document.addEventListener('drop', (event) => {
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    void open(files);
  });
}
