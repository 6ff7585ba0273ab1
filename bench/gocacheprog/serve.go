package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/klauspost/compress/zstd"
)

// The protocol of cmd/go/internal/cacheprog.
type request struct {
	ID       int64
	Command  string
	ActionID []byte
	OutputID []byte
	BodySize int64
}

type response struct {
	ID            int64
	Err           string     `json:",omitempty"`
	KnownCommands []string   `json:",omitempty"`
	Miss          bool       `json:",omitempty"`
	OutputID      []byte     `json:",omitempty"`
	Size          int64      `json:",omitempty"`
	Time          *time.Time `json:",omitempty"`
	DiskPath      string     `json:",omitempty"`
}

type cache struct {
	pack     *os.File
	packed   index
	dir      string
	decoder  *zstd.Decoder
	unpacked sync.Map // id to func() error
	turn     chan struct{}
	counts   counts
}

// What GOCACHEPROG_STATS=FILE gets at the end, one line a run.
type counts struct{ gets, misses, puts, unpacked, unpackedBytes atomic.Int64 }

func section(file *os.File, at, length int64) io.Reader { return io.NewSectionReader(file, at, length) }

func serve(file, dir string, in io.Reader, out io.Writer) error {
	pack, err := os.Open(file)
	if err != nil {
		return err
	}
	defer pack.Close()
	packed, err := readIndex(pack)
	if err != nil {
		return err
	}
	for first := range 256 {
		if err := os.MkdirAll(filepath.Join(dir, fmt.Sprintf("%02x", first)), 0o777); err != nil {
			return err
		}
	}
	decoder, err := zstd.NewReader(nil, zstd.WithDecoderConcurrency(0))
	if err != nil {
		return err
	}
	c := &cache{pack: pack, packed: packed, dir: dir, decoder: decoder, turn: make(chan struct{}, runtime.GOMAXPROCS(0))}
	return c.answer(bufio.NewReaderSize(in, 1<<20), out)
}

func (c *cache) answer(in *bufio.Reader, out io.Writer) error {
	var mu sync.Mutex
	encoder := json.NewEncoder(out)
	say := func(answer response) error {
		mu.Lock()
		defer mu.Unlock()
		return encoder.Encode(answer)
	}
	if err := say(response{KnownCommands: []string{"get", "put", "close"}}); err != nil {
		return err
	}
	decoder := json.NewDecoder(in)
	var group sync.WaitGroup
	for {
		var asked request
		if err := decoder.Decode(&asked); err != nil {
			if errors.Is(err, io.EOF) {
				return nil
			}
			return err
		}
		var body []byte
		if asked.Command == "put" && asked.BodySize > 0 {
			if err := decoder.Decode(&body); err != nil {
				return err
			}
		}
		if asked.Command == "close" {
			group.Wait()
			if err := c.tell(os.Getenv("GOCACHEPROG_STATS")); err != nil {
				return err
			}
			return say(response{ID: asked.ID})
		}
		group.Add(1)
		go func() {
			defer group.Done()
			answer := c.handle(asked, body)
			answer.ID = asked.ID
			// go ends when it gets no answer.
			_ = say(answer)
		}()
	}
}

func (c *cache) tell(to string) error {
	if to == "" {
		return nil
	}
	var used syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &used); err != nil {
		return err
	}
	file, err := os.OpenFile(to, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	n := &c.counts
	cpu := time.Duration(used.Utime.Nano() + used.Stime.Nano())
	_, err = fmt.Fprintf(file, "gets=%d misses=%d puts=%d unpacked=%d bytes=%d cpu=%.2fs\n",
		n.gets.Load(), n.misses.Load(), n.puts.Load(), n.unpacked.Load(), n.unpackedBytes.Load(), cpu.Seconds())
	return errors.Join(err, file.Close())
}

func (c *cache) handle(asked request, body []byte) response {
	if len(asked.ActionID) != len(id{}) {
		return response{Err: "an action id has 32 bytes"}
	}
	of := id(asked.ActionID)
	switch asked.Command {
	case "get":
		c.counts.gets.Add(1)
		answer := c.get(of)
		if answer.Miss {
			c.counts.misses.Add(1)
		}
		return answer
	case "put":
		c.counts.puts.Add(1)
		return c.put(of, asked, body)
	}
	return response{Err: "unknown command " + asked.Command}
}

func (c *cache) get(of id) response {
	if text, err := os.ReadFile(place(c.dir, of, "-a")); err == nil {
		if named, made, size, err := entry(string(text)); err == nil && named == of {
			path := place(c.dir, made.Output, "-d")
			if info, err := os.Stat(path); err == nil && info.Size() == size {
				return found(made, size, path)
			}
		}
	}
	made, there := c.packed.actions[of]
	where, whole := c.packed.outputs[made.Output]
	if !there || !whole {
		return response{Miss: true}
	}
	unpack, _ := c.unpacked.LoadOrStore(made.Output, sync.OnceValue(func() error { return c.unpack(made.Output, where) }))
	if err := unpack.(func() error)(); err != nil {
		// What is damaged is compiled again.
		return response{Miss: true}
	}
	return found(made, where.Size, place(c.dir, made.Output, "-d"))
}

func found(made action, size int64, path string) response {
	at := time.Unix(0, made.Time)
	return response{OutputID: made.Output[:], Size: size, Time: &at, DiskPath: path}
}

func (c *cache) unpack(of id, where output) error {
	to := place(c.dir, of, "-d")
	if info, err := os.Stat(to); err == nil && info.Size() == where.Size {
		return nil
	}
	c.turn <- struct{}{}
	defer func() { <-c.turn }()
	frame := make([]byte, where.Packed)
	if _, err := c.pack.ReadAt(frame, where.Offset); err != nil {
		return err
	}
	content, err := c.decoder.DecodeAll(frame, make([]byte, 0, where.Size))
	if err != nil {
		return err
	}
	if int64(len(content)) != where.Size || crc32.ChecksumIEEE(content) != where.Sum {
		return errors.New("damaged")
	}
	c.counts.unpacked.Add(1)
	c.counts.unpackedBytes.Add(where.Size)
	return write(to, content)
}

func (c *cache) put(of id, asked request, body []byte) response {
	if len(asked.OutputID) != len(id{}) || int64(len(body)) != asked.BodySize {
		return response{Err: "a body or an output id has the wrong length"}
	}
	made := action{id(asked.OutputID), time.Now().UnixNano()}
	path := place(c.dir, made.Output, "-d")
	if err := write(path, body); err != nil {
		return response{Err: err.Error()}
	}
	text := fmt.Sprintf("v1 %x %x %20d %20d\n", of, made.Output, asked.BodySize, made.Time)
	if err := write(place(c.dir, of, "-a"), []byte(text)); err != nil {
		return response{Err: err.Error()}
	}
	return response{DiskPath: path}
}

// write lets whoever reads there meet all of a file or nothing.
func write(to string, content []byte) error {
	file, err := os.CreateTemp(filepath.Dir(to), ".part-")
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Close()); err == nil {
		err = os.Rename(file.Name(), to)
	}
	if err != nil {
		os.Remove(file.Name())
	}
	return err
}
