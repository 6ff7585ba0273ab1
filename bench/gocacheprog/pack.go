package main

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/klauspost/compress/zstd"
)

// A packed file is the outputs, each a zstd frame of its own, then the index, then its offset and checksum.
type id [32]byte

type output struct {
	Offset, Packed, Size int64
	Sum                  uint32
}

type action struct {
	Output id
	Time   int64 // Unix nanoseconds
}

type index struct {
	actions map[id]action
	outputs map[id]output
}

// entry parses the text of a file <id>-a: "v1 <action> <output> <size> <unix ns>".
func entry(text string) (of id, made action, size int64, err error) {
	var actionHex, outputHex string
	if _, err = fmt.Sscanf(text, "v1 %64s %64s %d %d", &actionHex, &outputHex, &size, &made.Time); err != nil {
		return
	}
	if _, err = hex.Decode(of[:], []byte(actionHex)); err != nil {
		return
	}
	_, err = hex.Decode(made.Output[:], []byte(outputHex))
	return
}

func place(dir string, of id, ending string) string {
	name := hex.EncodeToString(of[:])
	return filepath.Join(dir, name[:2], name+ending)
}

// pack leaves out entries without their content, and folders with executables.
func pack(dir, to string) error {
	found, err := filepath.Glob(filepath.Join(dir, "??", "*-a"))
	if err != nil {
		return err
	}
	ix := index{actions: map[id]action{}, outputs: map[id]output{}}
	var order []id
	for _, name := range found {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		of, made, size, err := entry(string(text))
		if err != nil || !strings.HasSuffix(name, hex.EncodeToString(of[:])+"-a") {
			continue
		}
		info, err := os.Stat(place(dir, made.Output, "-d"))
		if err != nil || !info.Mode().IsRegular() || info.Size() != size {
			continue
		}
		ix.actions[of] = made
		if _, there := ix.outputs[made.Output]; !there {
			ix.outputs[made.Output] = output{}
			order = append(order, made.Output)
		}
	}
	file, err := os.Create(to)
	if err != nil {
		return err
	}
	defer file.Close()
	if err := writeOutputs(file, dir, order, ix.outputs); err != nil {
		return err
	}
	return writeIndex(file, ix)
}

// writeOutputs compresses on all cores and writes in any order.
func writeOutputs(file *os.File, dir string, order []id, outputs map[id]output) error {
	var mu sync.Mutex
	var group sync.WaitGroup
	var failure error
	var offset int64
	next := make(chan id)
	for range runtime.GOMAXPROCS(0) {
		group.Add(1)
		go func() {
			defer group.Done()
			encoder, _ := zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedFastest))
			for of := range next {
				content, err := os.ReadFile(place(dir, of, "-d"))
				frame := encoder.EncodeAll(content, nil)
				mu.Lock()
				at := offset
				offset += int64(len(frame))
				outputs[of] = output{at, int64(len(frame)), int64(len(content)), crc32.ChecksumIEEE(content)}
				mu.Unlock()
				if err == nil {
					_, err = file.WriteAt(frame, at)
				}
				if err != nil {
					mu.Lock()
					failure = errors.Join(failure, err)
					mu.Unlock()
				}
			}
		}()
	}
	for _, of := range order {
		next <- of
	}
	close(next)
	group.Wait()
	if failure == nil {
		_, failure = file.Seek(offset, 0)
	}
	return failure
}

type tail struct {
	Magic            [8]byte
	Offset           int64
	Actions, Outputs int64
}

var magic = [8]byte{'g', 'o', 'p', 'a', 'c', 'k', '0', '1'}

func writeIndex(file *os.File, ix index) error {
	at, err := file.Seek(0, 1)
	if err != nil {
		return err
	}
	out := bufio.NewWriter(file)
	for of, made := range ix.actions {
		binary.Write(out, binary.LittleEndian, of)
		binary.Write(out, binary.LittleEndian, made)
	}
	for of, where := range ix.outputs {
		binary.Write(out, binary.LittleEndian, of)
		binary.Write(out, binary.LittleEndian, where)
	}
	binary.Write(out, binary.LittleEndian, tail{magic, at, int64(len(ix.actions)), int64(len(ix.outputs))})
	return out.Flush()
}

func readIndex(file *os.File) (index, error) {
	ix := index{actions: map[id]action{}, outputs: map[id]output{}}
	var end tail
	info, err := file.Stat()
	if err != nil {
		return ix, err
	}
	length := int64(binary.Size(end))
	if info.Size() < length {
		return ix, errors.New("the packed file is too short")
	}
	if err := binary.Read(section(file, info.Size()-length, length), binary.LittleEndian, &end); err != nil {
		return ix, err
	}
	if end.Magic != magic {
		return ix, errors.New("no packed file")
	}
	in := bufio.NewReader(section(file, end.Offset, info.Size()-length-end.Offset))
	for range end.Actions {
		var of id
		var made action
		if err := errors.Join(binary.Read(in, binary.LittleEndian, &of), binary.Read(in, binary.LittleEndian, &made)); err != nil {
			return ix, err
		}
		ix.actions[of] = made
	}
	for range end.Outputs {
		var of id
		var where output
		if err := errors.Join(binary.Read(in, binary.LittleEndian, &of), binary.Read(in, binary.LittleEndian, &where)); err != nil {
			return ix, err
		}
		ix.outputs[of] = where
	}
	return ix, nil
}
