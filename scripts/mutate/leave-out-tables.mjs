/** Leaves out of the mutants what runs once when a file is loaded and holds no function: constants and tables. */
const value = {
  shouldIgnore(path) {
    if (!path.isExpression() || path.isFunction() || path.getFunctionParent()) return undefined;
    const functions = [];
    path.traverse({ Function: (each) => void functions.push(each) });
    return functions.length > 0 ? undefined : 'Runs once when its file is loaded';
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'tables', value }];
