// A project's own `testTimeout` has no effect in Jest 30: only the one for all projects has, and this.
import { jest } from '@jest/globals';

jest.setTimeout(600_000);
