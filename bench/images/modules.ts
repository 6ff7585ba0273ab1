/**
 * Libraries that are quick to compile, with their versions; behind a space the folder of the package that is imported. With what they need
 * themselves they are 200 modules.
 */
export const modules: readonly string[] = `
github.com/adrg/xdg@v0.5.3
github.com/agnivade/levenshtein@v1.2.2
github.com/alecthomas/kong@v1.17.0
github.com/alecthomas/participle/v2@v2.1.4
github.com/alexedwards/argon2id@v1.0.0
github.com/alexedwards/scs/v2@v2.9.0
github.com/allegro/bigcache/v3@v3.1.0
github.com/andybalholm/brotli@v1.3.0
github.com/antlr4-go/antlr/v4@v4.13.1
github.com/avast/retry-go/v4@v4.7.0
github.com/beevik/etree@v1.8.1
github.com/benbjohnson/clock@v1.3.5
github.com/bits-and-blooms/bitset@v1.29.0
github.com/bits-and-blooms/bloom/v3@v3.7.1
github.com/bmatcuk/doublestar/v4@v4.10.4
github.com/BurntSushi/toml@v1.6.0
github.com/caarlos0/env/v11@v11.4.2
github.com/cenkalti/backoff/v5@v5.0.3
github.com/cespare/xxhash/v2@v2.3.0
github.com/chzyer/readline@v1.5.1
github.com/cloudflare/tableflip@v1.2.3
github.com/cockroachdb/apd/v3@v3.2.3
github.com/coder/websocket@v1.8.15
github.com/cosmos/go-bip39@v1.0.0
github.com/creack/pty@v1.1.24
github.com/dave/jennifer@v1.7.1 /jen
github.com/davecgh/go-spew@v1.1.1 /spew
github.com/deckarep/golang-set/v2@v2.9.0
github.com/dgraph-io/ristretto/v2@v2.4.2
github.com/dustin/go-humanize@v1.1.0
github.com/eclipse/paho.mqtt.golang@v1.5.1
github.com/emirpasic/gods@v1.18.1 /maps/treemap
github.com/expr-lang/expr@v1.17.8
github.com/fatih/color@v1.19.0
github.com/fsnotify/fsnotify@v1.10.1
github.com/fxamacker/cbor/v2@v2.10.0
github.com/gabriel-vasile/mimetype@v1.4.16
github.com/go-chi/chi/v5@v5.5.0
github.com/go-chi/cors@v1.2.2
github.com/go-chi/render@v1.0.3
github.com/go-chi/httprate@v0.16.1
github.com/go-jose/go-jose/v4@v4.1.9
github.com/go-playground/validator/v10@v10.30.6
github.com/go-sql-driver/mysql@v1.10.1
github.com/go-viper/mapstructure/v2@v2.5.0
github.com/gobwas/glob@v1.1.0
github.com/goccy/go-json@v0.12.0
github.com/goccy/go-yaml@v1.19.2
github.com/gofrs/flock@v0.13.2
github.com/golang-jwt/jwt/v5@v5.3.1
github.com/golang/snappy@v1.0.0
github.com/gomodule/redigo@v1.9.3 /redis
github.com/google/btree@v1.1.3
github.com/google/go-cmp@v0.7.0 /cmp
github.com/google/go-querystring@v1.2.0 /query
github.com/google/renameio/v2@v2.0.2
github.com/google/shlex@v0.0.0-20191202100458-e7afc7fbc510
github.com/google/subcommands@v1.2.0
github.com/google/uuid@v1.6.0
github.com/gorilla/feeds@v1.2.0
github.com/gorilla/handlers@v1.5.2
github.com/gorilla/mux@v1.8.1
github.com/gorilla/schema@v1.4.1
github.com/gorilla/securecookie@v1.1.2
github.com/gorilla/sessions@v1.4.0
github.com/gorilla/websocket@v1.5.3
github.com/gosimple/slug@v1.15.0
github.com/hashicorp/go-hclog@v1.6.3
github.com/hashicorp/go-immutable-radix/v2@v2.1.0
github.com/hashicorp/go-memdb@v1.3.5
github.com/hashicorp/go-multierror@v1.1.1
github.com/hashicorp/go-retryablehttp@v0.7.8
github.com/hashicorp/go-version@v1.9.0
github.com/hashicorp/golang-lru/v2@v2.0.7
github.com/hashicorp/yamux@v0.1.2
github.com/iancoleman/strcase@v0.3.0
github.com/itchyny/gojq@v0.12.20
github.com/jackc/puddle/v2@v2.2.3
github.com/jackc/pgx/v5@v5.12.0
github.com/jessevdk/go-flags@v1.6.1
github.com/jmoiron/sqlx@v1.4.0
github.com/joho/godotenv@v1.5.1
github.com/jonboulle/clockwork@v0.5.0
github.com/json-iterator/go@v1.1.12
github.com/julienschmidt/httprouter@v1.3.0
github.com/kelseyhightower/envconfig@v1.4.0
github.com/klauspost/cpuid/v2@v2.4.2
github.com/klauspost/reedsolomon@v1.14.2
github.com/knadh/koanf/v2@v2.4.1
github.com/labstack/echo/v4@v4.16.0
github.com/lib/pq@v1.12.3
github.com/lithammer/fuzzysearch@v1.1.8 /fuzzy
github.com/lmittmann/tint@v1.2.1
github.com/looplab/fsm@v1.0.3
github.com/Masterminds/semver/v3@v3.5.0
github.com/Masterminds/squirrel@v1.5.4
github.com/mattn/go-isatty@v0.0.24
github.com/mattn/go-runewidth@v0.0.31
github.com/microcosm-cc/bluemonday@v1.0.27
github.com/miekg/dns@v1.1.73
github.com/mitchellh/go-homedir@v1.1.0
github.com/montanaflynn/stats@v0.14.0
github.com/nats-io/nats.go@v1.55.0
github.com/oklog/run@v1.2.0
github.com/oklog/ulid/v2@v2.1.2
github.com/olekukonko/tablewriter@v1.1.5
github.com/panjf2000/ants/v2@v2.12.1
github.com/patrickmn/go-cache@v2.1.0+incompatible
github.com/pelletier/go-toml/v2@v2.4.3
github.com/peterbourgon/ff/v3@v3.4.0
github.com/pierrec/lz4/v4@v4.1.33
github.com/pkg/errors@v0.9.1
github.com/pmezard/go-difflib@v1.0.0 /difflib
github.com/pquerna/otp@v1.5.0
github.com/prometheus/client_golang@v1.25.0 /prometheus
github.com/puzpuzpuz/xsync/v4@v4.5.0
github.com/qmuntal/stateless@v1.7.2
github.com/rabbitmq/amqp091-go@v1.16.0
github.com/rivo/uniseg@v0.4.7
github.com/robfig/cron/v3@v3.0.1
github.com/rs/cors@v1.11.1
github.com/rs/xid@v1.6.0
github.com/rs/zerolog@v1.35.1
github.com/sahilm/fuzzy@v0.1.3
github.com/samber/lo@v1.53.0
github.com/schollz/progressbar/v3@v3.19.1
github.com/segmentio/ksuid@v1.0.4
github.com/segmentio/encoding@v0.5.4 /json
github.com/sergi/go-diff@v1.4.0 /diffmatchpatch
github.com/sethvargo/go-retry@v0.5.0
github.com/shopspring/decimal@v1.6.0
github.com/sirupsen/logrus@v1.10.2
github.com/skip2/go-qrcode@v0.0.0-20200617195104-da1b6568686e
github.com/sony/gobreaker/v2@v2.4.0
github.com/sourcegraph/conc@v0.3.0
github.com/spaolacci/murmur3@v1.1.0
github.com/spf13/afero@v1.15.0
github.com/spf13/cast@v1.10.0
github.com/spf13/cobra@v1.10.2
github.com/spf13/pflag@v1.1.0
github.com/spf13/viper@v1.21.0
github.com/stretchr/testify@v1.12.1 /assert
github.com/syndtr/goleveldb@v1.0.0 /leveldb
`
  .trim()
  .split('\n');

/** The package of a line, as go imports it. */
export function importOf(line: string): string {
  return line.replace(/@\S+ ?/, '');
}

/** The module of a line with its version, as go.mod requires it. */
export function requirementOf(line: string): string {
  return line.replace(/ .*/, '').replace('@', ' ');
}
