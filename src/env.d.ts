/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The chapter being rendered; components in its text read their language and place from it. */
    chapter?: import('#chapters/chapter.ts').Chapter;
  }
}
