import enAssess from '@/data/messages/en/assess.json';
import enExplore from '@/data/messages/en/explore.json';
import enExport from '@/data/messages/en/export.json';
import enHome from '@/data/messages/en/home.json';
import enMethod from '@/data/messages/en/method.json';
import enProjects from '@/data/messages/en/projects.json';
import enReport from '@/data/messages/en/report.json';
import enSite from '@/data/messages/en/site.json';
import zhAssess from '@/data/messages/zh/assess.json';
import zhExplore from '@/data/messages/zh/explore.json';
import zhExport from '@/data/messages/zh/export.json';
import zhHome from '@/data/messages/zh/home.json';
import zhMethod from '@/data/messages/zh/method.json';
import zhProjects from '@/data/messages/zh/projects.json';
import zhReport from '@/data/messages/zh/report.json';
import zhSite from '@/data/messages/zh/site.json';
import type { Locale } from '@/lib/schema/text';

const zh = {
  assess: zhAssess,
  explore: zhExplore,
  export: zhExport,
  home: zhHome,
  method: zhMethod,
  projects: zhProjects,
  report: zhReport,
  site: zhSite,
};

export type Messages = typeof zh;
export type Namespace = keyof Messages;

/** The words of the interface as ICU messages, by language and namespace. */
export const messages: Record<Locale, Messages> = {
  zh,
  en: {
    assess: enAssess,
    explore: enExplore,
    export: enExport,
    home: enHome,
    method: enMethod,
    projects: enProjects,
    report: enReport,
    site: enSite,
  },
};

type Path<T> = T extends string
  ? ''
  : { [Key in keyof T & string]: Path<T[Key]> extends '' ? Key : `${Key}.${Path<T[Key]>}` }[keyof T & string];

/** `namespace.key`, as deep as the message lies. */
export type MessageKey = Path<Messages>;
