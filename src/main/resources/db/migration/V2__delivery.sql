-- What other services delivered. accepted_at is in milliseconds since 1970, UTC. The payload goes as it is finished.
CREATE TABLE delivery (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  channel VARCHAR(40) NOT NULL,
  thread VARCHAR(200) NOT NULL,
  payload TEXT NOT NULL,
  progress TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  finished INTEGER NOT NULL,
  accepted_at BIGINT NOT NULL
);

CREATE INDEX delivery_by_thread ON delivery (channel, thread);
CREATE INDEX delivery_by_time ON delivery (accepted_at);
CREATE INDEX delivery_under_way ON delivery (channel, finished);

-- What a delivery is known by, so that it is answered once: the id of its event, the place of its message.
CREATE TABLE delivery_key (
  name VARCHAR(300) NOT NULL PRIMARY KEY,
  delivery_id VARCHAR(36) NOT NULL
);

CREATE INDEX delivery_key_by_delivery ON delivery_key (delivery_id);
