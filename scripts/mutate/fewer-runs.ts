import fc from 'fast-check';

// A mutant runs the same properties thousands of times in all: a tenth of the runs each is enough.
fc.configureGlobal({ numRuns: 10 });
