-- Who may use the service. Times are in milliseconds since 1970, UTC; hash is SHA-256 of the secret, which is not kept.
CREATE TABLE access_key (
  id VARCHAR(20) NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  scopes VARCHAR(60) NOT NULL,
  hash VARCHAR(64) NOT NULL,
  made_at BIGINT NOT NULL,
  expires_at BIGINT
);
