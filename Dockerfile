# One image for all stages: docker compose says which one a container runs.

FROM node:20.20-bookworm-slim AS build
WORKDIR /app
# The manifests first: the packages are fetched anew only when these change.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build

FROM node:20.20-bookworm-slim
ENV NODE_ENV=production NEWSGAUGE_HOME=/var/lib/newsgauge
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# --omit=optional leaves the built-in PostgreSQL out: here DATABASE_URL names a real one. The encoder's library for other
# systems, 200 of 288 MB, goes as well.
RUN npm ci --ignore-scripts --omit=dev --omit=optional \
 && npm cache clean --force \
 && cd node_modules/onnxruntime-node/bin/napi-v6 && ls | grep -v '^linux$' | xargs rm -rf
COPY --from=build /app/dist/src dist/src
COPY --from=build /app/dist/view dist/view
COPY migrations migrations
COPY dashboards dashboards
COPY models models
RUN ln -s /app/dist/src/cli.js /usr/local/bin/newsgauge && chmod +x dist/src/cli.js \
 && mkdir -p /var/lib/newsgauge && chown node:node /var/lib/newsgauge
USER node
WORKDIR /var/lib/newsgauge
ENTRYPOINT ["newsgauge"]
CMD ["--help"]
