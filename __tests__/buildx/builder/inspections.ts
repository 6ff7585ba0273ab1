/** What `docker buildx inspect` prints of some builders. */
export const dockerDriver = `Name:          default
Driver:        docker
Last Activity: 2026-11-23 07:58:44 +0000 UTC

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.25.1
Platforms:        linux/amd64, linux/amd64/v2, linux/amd64/v3, linux/386
Labels:
 org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1
GC Policy rule#0:
 All:            false
 Keep Duration:  48h0m0s
`;
export const twoNodes = `Name:          multi
Driver:        docker-container
Last Activity: 2026-11-23 07:58:44 +0000 UTC

Nodes:
Name:                  multi0
Endpoint:              unix:///var/run/docker.sock
Driver Options:        network="host" image="moby/buildkit:v0.25.1"
Status:                running
BuildKit daemon flags: --allow-insecure-entitlement=network.host
BuildKit version:      v0.25.1
Platforms:             linux/amd64, linux/386

Name:             multi1
Endpoint:         ssh://arm
Status:           running
BuildKit version: v0.25.1
Platforms:        linux/arm64*, linux/arm/v7
`;
export const inactive = `Name:          fresh
Driver:        docker-container

Nodes:
Name:     fresh0
Endpoint: unix:///var/run/docker.sock
Status:   inactive
`;
export const remote = `Name:   far
Driver: remote

Nodes:
Name:             far0
Endpoint:         tcp://127.0.0.1:1234
Status:           running
BuildKit version: v0.25.1
Platforms:        linux/amd64
`;
