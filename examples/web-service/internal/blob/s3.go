package blob

import (
	"context"
	"fmt"
	"slices"

	"github.com/aws/aws-sdk-go-v2/aws"
	awsconfig "github.com/aws/aws-sdk-go-v2/config"
	"github.com/aws/aws-sdk-go-v2/service/s3"
	"github.com/aws/aws-sdk-go-v2/service/s3/types"
)

// maxDelete is how many objects one request can delete.
const maxDelete = 1000

// Options are the settings of a bucket.
type Options struct {
	Bucket string
	Region string
	// Endpoint, if set, is the URL of an S3 compatible server.
	Endpoint string
	// PathStyle puts the bucket into the path of URLs, not into the host name.
	PathStyle bool
}

// S3 is safe for concurrent use.
type S3 struct {
	bucket  string
	client  *s3.Client
	presign *s3.PresignClient
}

// NewS3 returns a store that uses the bucket. The credentials come from the
// usual places of the AWS SDK.
func NewS3(ctx context.Context, options Options) (*S3, error) {
	cfg, err := awsconfig.LoadDefaultConfig(ctx, awsconfig.WithRegion(options.Region))
	if err != nil {
		return nil, fmt.Errorf("load AWS configuration: %w", err)
	}
	client := s3.NewFromConfig(cfg, func(o *s3.Options) {
		o.UsePathStyle = options.PathStyle
		if options.Endpoint != "" {
			o.BaseEndpoint = aws.String(options.Endpoint)
		}
	})
	presign := s3.NewPresignClient(client, s3.WithPresignExpires(Lifetime))
	return &S3{bucket: options.Bucket, client: client, presign: presign}, nil
}

// UploadURL returns a URL that accepts the content of a key with PUT.
func (s *S3) UploadURL(ctx context.Context, key, contentType string) (string, error) {
	request, err := s.presign.PresignPutObject(ctx, &s3.PutObjectInput{
		Bucket:      aws.String(s.bucket),
		Key:         aws.String(key),
		ContentType: aws.String(contentType),
	})
	if err != nil {
		return "", fmt.Errorf("presign upload: %w", err)
	}
	return request.URL, nil
}

// DownloadURL returns a URL that the content of a key can be read from.
func (s *S3) DownloadURL(ctx context.Context, key string) (string, error) {
	request, err := s.presign.PresignGetObject(ctx, &s3.GetObjectInput{
		Bucket: aws.String(s.bucket),
		Key:    aws.String(key),
	})
	if err != nil {
		return "", fmt.Errorf("presign download: %w", err)
	}
	return request.URL, nil
}

// Delete removes keys. A key that does not exist is no error.
func (s *S3) Delete(ctx context.Context, keys []string) error {
	for chunk := range slices.Chunk(keys, maxDelete) {
		objects := make([]types.ObjectIdentifier, 0, len(chunk))
		for _, key := range chunk {
			objects = append(objects, types.ObjectIdentifier{Key: aws.String(key)})
		}
		output, err := s.client.DeleteObjects(ctx, &s3.DeleteObjectsInput{
			Bucket: aws.String(s.bucket),
			Delete: &types.Delete{Objects: objects, Quiet: aws.Bool(true)},
		})
		if err != nil {
			return fmt.Errorf("delete objects: %w", err)
		}
		if len(output.Errors) > 0 {
			first := output.Errors[0]
			return fmt.Errorf("delete object %s: %s", aws.ToString(first.Key), aws.ToString(first.Message))
		}
	}
	return nil
}
