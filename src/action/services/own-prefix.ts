/** What the names of all that a run makes in the folder for temporary files begin with. */
export const ownPrefix = 'cached-go-docker-build-';
