# One image for all stages; docker-compose.yml says which one a container runs.
# Debian, not Alpine: the encoder's library (onnxruntime-node) is built against glibc and libstdc++, which this image has.

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /app
# The manifests first: the packages are fetched anew only when these change.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production NEWSGAUGE_HOME=/var/lib/newsgauge
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# --omit=optional leaves the built-in PostgreSQL out: here DATABASE_URL names a real one. The encoder's library for other
# systems and processors goes as well: of about 340 MB 100 remain.
RUN npm ci --ignore-scripts --omit=dev --omit=optional \
 && npm cache clean --force \
 && find node_modules/onnxruntime-node/bin/napi-v6 -mindepth 2 -maxdepth 2 \
      ! -path "*/linux/$(node -p process.arch)" -exec rm -rf {} +
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/view dist/view
COPY migrations migrations
COPY dashboards dashboards
COPY models models
RUN ln -s /app/dist/src/cli.js /usr/local/bin/newsgauge && chmod +x dist/src/cli.js \
 && mkdir -p /var/lib/newsgauge && chown node:node /var/lib/newsgauge
USER node
WORKDIR /var/lib/newsgauge
# A stage listens on no port. It needs its configuration and the migrated database; Kafka it watches itself: a consumer that has
# fallen silent is replaced, and at last the stage ends (src/stream/kafka-consumer.ts). `newsgauge doctor` says more, but counts
# all articles.
HEALTHCHECK --interval=60s --timeout=20s --start-period=30s CMD ["newsgauge", "sql", "SELECT head FROM heads"]
ENTRYPOINT ["newsgauge"]
CMD ["--help"]
