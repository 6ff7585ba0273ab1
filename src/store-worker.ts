import { serveOneRequest } from './platform/store-cache-client.ts';

serveOneRequest();
