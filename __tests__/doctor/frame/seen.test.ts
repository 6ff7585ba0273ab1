import { expect, test } from '@jest/globals';
import { seenIn } from '../../../src/doctor/frame/seen.ts';

const seen = (text: string, others: readonly string[] = []) =>
  seenIn([text, ...others].map((each, index) => ({ file: `${index}.go`, text: each })));

test.each([
  ['a request to a server of the internet', 'http.Get("https://api.example.com/x")', '0.go'],
  [
    'a request whose URL stands elsewhere in the file',
    'const u = `https://example.com`\nhttp.NewRequest("GET", u, nil)',
    '0.go',
  ],
  ['a client library', 'import "github.com/stripe/stripe-go/v81"', '0.go'],
  ['a server', 'http.ListenAndServe(":8080", nil) // https://example.com', ''],
  ['a request within the cluster', 'http.Get("http://localhost:8080/health")', ''],
])('TLS: %s', (_name, text, opensTls) => {
  expect(seen(text).opensTls).toBe(opensTls);
});

test('certificates that are compiled in are enough', () => {
  const roots = 'import _ "golang.org/x/crypto/x509roots/fallback"';
  expect(seen('http.Get("https://example.com")', [roots]).opensTls).toBe('');
});

test('time zones, unless they are compiled in', () => {
  expect(seen('x', ['time.LoadLocation("Asia/Tokyo")']).loadsTimeZones).toBe('1.go');
  expect(seen('time.LoadLocation("Asia/Tokyo")', ['import _ "time/tzdata"']).loadsTimeZones).toBe('');
});

test.each([
  ['import "C"', '0.go'],
  ['import _ "github.com/mattn/go-sqlite3"', '0.go'],
  ['// import "C"', ''],
])('cgo: %s', (text, usesCgo) => {
  expect(seen(text).usesCgo).toBe(usesCgo);
});

test.each([
  ['os.ReadFile("config.yml")', '0.go'],
  ['template.Must(template.ParseGlob("templates/*.html"))', '0.go'],
  ['http.FileServer(http.Dir("static"))', '0.go'],
  ['exec.Command("git", "log")', '0.go'],
  ['os.ReadFile(path)', ''],
  ['http.FileServer(http.FS(embedded))', ''],
])('files at run time: %s', (text, readsFiles) => {
  expect(seen(text).readsFiles).toBe(readsFiles);
});
