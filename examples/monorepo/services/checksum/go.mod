module example.com/monorepo/services/checksum

go 1.26.0

require example.com/monorepo v0.0.0

require golang.org/x/sync v0.24.0 // indirect

replace example.com/monorepo => ../..
