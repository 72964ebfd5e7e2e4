import type { ComponentProps } from 'react';

interface FileInputProps extends Omit<ComponentProps<'input'>, 'type' | 'onChange'> {
  readonly onFile: (file: File) => void;
}

/** An input for one file, in which the same file, once it is corrected, can be chosen again. */
export function FileInput({ onFile, ...props }: FileInputProps) {
  return (
    <input
      {...props}
      type="file"
      onChange={({ target }) => {
        const file = target.files?.[0];
        if (file) onFile(file);
        target.value = '';
      }}
    />
  );
}
