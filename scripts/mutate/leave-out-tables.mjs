/** Leaves out of the mutants what runs once when a file is loaded and holds no function: constants and tables. */
const value = {
  shouldIgnore(path) {
    if (!path.isExpression() || path.isFunction() || path.getFunctionParent()) return undefined;
    let holdsFunction = false;
    path.traverse({ Function: () => void (holdsFunction = true) });
    return holdsFunction ? undefined : 'Runs once when its file is loaded';
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'tables', value }];
