import { expect, test } from '@jest/globals';
import { buildFolderOf, microsoftGoLine } from '../../../src/dockerfile/stages/microsoft-go.ts';
import { parsed } from '../description.ts';

const image = 'mcr.microsoft.com/oss/go/microsoft/golang';

test.each<readonly [string, string, string, string]>([
  ['its image', `${image}:1.26`, '', 'ms-go-build'],
  ['with a revision and a system', `${image}:1.26.0-1-azurelinux3.0`, '', 'ms-go-build'],
  ['of another registry', 'mirror.example.com:5000/oss/go/microsoft/golang:1.27', '', 'ms-go-build'],
  ['without a tag', image, '', 'ms-go-build'],
  ['with a digest alone', `${image}@sha256:${'a'.repeat(64)}`, '', 'ms-go-build'],
  ['of any version', `${image}:1-bookworm`, '', 'ms-go-build'],
  ['before it had a folder of its own', `${image}:1.25.3-bookworm`, '', 'go-build'],
  ['whose environment tells more than its tag', `${image}:1`, '1.25.9', 'go-build'],
  ['whose environment tells a newer one', `${image}:1`, '1.26.5', 'ms-go-build'],
  ["Go's own image", 'golang:1.26', '1.26.8', 'go-build'],
  ['an image below that name', `${image}/extra:1.26`, '', 'go-build'],
  ['an image whose name goes on', 'example.com/microsoft/golang-lint:1.26', '', 'go-build'],
])('%s', (_name, reference, version, folder) => expect(buildFolderOf(reference, version)).toBe(folder));

test.each<readonly [string, string, number | undefined]>([
  ['FROM', `ARG A=1\nFROM ${image}:1.26 AS build\nRUN go build\n`, 2],
  ['COPY of its image', `FROM debian\nCOPY --from=${image}:1.26 /usr/local/go /usr/local/go\n`, 2],
  ['the package of Azure Linux', 'FROM azurelinux\nRUN tdnf install -y git \\\n    golang && tdnf clean all\n', 2],
  ['the package for Ubuntu', 'FROM ubuntu\nENV A=b\nRUN apt-get install -y msft-golang\n', 3],
  ['its archive', 'FROM debian\nRUN curl -L https://aka.ms/golang/release/latest/go1.26.linux-amd64.tar.gz\n', 2],
  ['an older one', `FROM ${image}:1.25\nRUN go build\n`, undefined],
  [
    "Go's own image",
    'FROM golang:1.26\nRUN tdnf install -y git; go install golang.org/x/tools/cmd/goimports\n',
    undefined,
  ],
])('%s in a Dockerfile', (_name, text, line) => expect(microsoftGoLine(parsed(text))).toBe(line));
