import { serveOneRequest } from './platform/store-github/worker.ts';

serveOneRequest();
