/** A stand-in for the part of GitHub's REST API that tells the office: issues of one repository, on a local port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface IssueSeen {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  state: 'open' | 'closed';
  readonly comments: string[];
}

export interface GitHubStandIn {
  readonly issues: IssueSeen[];
  /** The environment of a run. */
  readonly env: Record<string, string>;
  readonly close: () => void;
}

const TOKEN = 'issues';

export async function startGitHub(): Promise<GitHubStandIn> {
  const issues: IssueSeen[] = [];
  const server = createServer((request, response) => {
    void request.toArray().then((chunks: Buffer[]) => {
      const url = new URL(request.url ?? '/', 'http://github');
      const sent = (chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}) as Record<string, string>;
      const [, number, comments] = /^\/repos\/stadt\/rsc\/issues(?:\/(\d+)(\/comments)?)?$/.exec(url.pathname) ?? [];
      const issue = issues.find((one) => String(one.number) === number);
      const answer = (status: number, body: unknown) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(body));
      };
      if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(401, {});
      if (request.method === 'GET')
        return answer(
          200,
          issues.filter(({ state }) => state === 'open'),
        );
      if (request.method === 'POST' && comments) {
        issue?.comments.push(sent['body'] ?? '');
        return answer(201, {});
      }
      if (request.method === 'PATCH' && issue) {
        issue.state = sent['state'] === 'closed' ? 'closed' : 'open';
        return answer(200, issue);
      }
      const { title = '', body = '' } = sent;
      const opened: IssueSeen = { number: issues.length + 1, title, body, state: 'open', comments: [] };
      issues.push(opened);
      return answer(201, opened);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issues,
    env: { GITHUB_API_URL: api, GITHUB_REPOSITORY: 'stadt/rsc', GITHUB_TOKEN: TOKEN },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
