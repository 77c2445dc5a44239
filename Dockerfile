# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx -y pnpm@12.21.0 install --frozen-lockfile --prod --ignore-scripts && node packages/web/site.ts && mkdir -p /app/.data /app/node_modules/.cache/sofi

FROM node:24.21.0-bookworm-slim
WORKDIR /app
COPY --from=build /app /app
RUN chown node:node /app/.data /app/node_modules/.cache/sofi
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
EXPOSE 4000
# Longer than the server takes to stop: docker stop --time 30.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Exec form: node is the first process, and gets SIGTERM itself.
ENTRYPOINT ["node", "--max-semi-space-size=16", "--heap-growing-percent=100", "packages/server/src/main.ts"]
CMD ["serve"]
