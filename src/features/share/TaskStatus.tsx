import type { TaskProgress } from './use-announced-task';

/** Shows the message that the live region announces. */
export function TaskStatus({ task }: { readonly task: TaskProgress }) {
  if (task.message === '') return null;
  return (
    <p className={`status share-status is-${task.state}`} aria-hidden="true">
      {task.message}
    </p>
  );
}
