import { expect, it } from 'vitest';
import { codeExamples } from './developers';
import { readmePage } from './readme';

const page = () =>
  readmePage(
    {
      lang: 'sv',
      title: 'Så & så',
      lead: ['Börja här.', 'Läs `a<b>`.'],
      ways: [
        { title: 'Ett', steps: ['Gå', 'Kör `npm run a`'], after: ['Klart.'] },
        { title: 'Två', steps: ['Vila'], after: [] },
      ],
    },
    { file: 'README.html', lang: 'en', label: 'English' },
  );

it('The page of a ZIP has its steps in lists, under their titles, and its code as code', () => {
  expect(page().slice(page().indexOf('<p><a')).split('\n')).toEqual([
    '<p><a href="README.html" lang="en">English</a></p>',
    '<h1>Så &amp; så</h1>',
    '<p>Börja här.</p>',
    '<p>Läs <code>a&lt;b&gt;</code>.</p>',
    '<h2>Ett</h2>',
    '<ol><li>Gå</li>',
    '<li>Kör <code>npm run a</code></li></ol>',
    '<p>Klart.</p>',
    '<h2>Två</h2>',
    '<ol><li>Vila</li></ol>',
    '</html>',
    '',
  ]);
});

it('The page of a ZIP needs nothing else, and says its language and title', () => {
  expect(page()).toMatch(/^<!doctype html>\n<html lang="sv">\n<meta charset="utf-8">/);
  expect(page()).toContain('<title>Så &amp; så</title>');
  expect(page()).toMatch(/<style>body\{[^<]*\}<\/style>/);
  expect(page().match(/https?:|src=/g)).toBeNull();
});

it('The examples of code ask for the addresses that are given', () => {
  const examples = codeExamples('https://prov/data.json', 'https://prov/a.csv');
  expect(examples.map(({ language }) => language)).toEqual(['JavaScript', 'Python', 'Shell']);
  const [script = '', python = '', shell] = examples.map(({ code }) => code);
  expect(script).toContain("await fetch('https://prov/data.json')");
  expect(python).toContain('urlopen("https://prov/data.json")');
  expect(shell).toBe("curl -fsS 'https://prov/a.csv'");
});
