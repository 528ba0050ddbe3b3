-- What readers think of answers. given_at is in milliseconds since 1970, UTC; rating is UP or DOWN.
CREATE TABLE feedback (
  channel VARCHAR(20) NOT NULL,
  id VARCHAR(200) NOT NULL,
  conversation VARCHAR(200) NOT NULL,
  question VARCHAR(2000) NOT NULL,
  answer VARCHAR(10000) NOT NULL,
  rating VARCHAR(4) NOT NULL CHECK (rating IN ('UP', 'DOWN')),
  comment VARCHAR(1000) NOT NULL,
  given_at BIGINT NOT NULL,
  PRIMARY KEY (channel, id)
);

CREATE INDEX feedback_by_time ON feedback (given_at);
