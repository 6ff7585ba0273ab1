// Package gen holds the code generated from the files in proto.
package gen

//go:generate protoc --proto_path=../proto --go_out=.. --go_opt=module=example.com/web-service --go-grpc_out=.. --go-grpc_opt=module=example.com/web-service notes/v1/notes.proto
