import { TextButton } from '../../ui/TextButton';

interface FormatItemProps {
  readonly messages: { readonly label: string; readonly about: string };
  readonly onPress: () => void;
}

/** A list item with a button that makes a file, and what the file is good for. */
export function FormatItem({ messages, onPress }: FormatItemProps) {
  return (
    <li>
      <p className="share-format">
        <TextButton onClick={onPress}>{messages.label}</TextButton>{' '}
        <span className="muted">{messages.about}</span>
      </p>
    </li>
  );
}
