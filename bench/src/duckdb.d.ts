/** What we use of DuckDB's client, which only a bench installs. */
declare module '@duckdb/node-api' {
  export const DuckDBInstance: {
    create(): Promise<{
      connect(): Promise<{
        runAndReadAll(
          text: string,
          values: Readonly<Record<string, string>>,
        ): Promise<{ getRowsJson(): unknown[][] }>;
      }>;
    }>;
  };
}
