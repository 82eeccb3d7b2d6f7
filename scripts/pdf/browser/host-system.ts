// The system that a browser has to run on, as far as it matters which browsers there are for it.
import { propertyOf } from "../../lib/property-of.ts";

/** A system. Tests hand in others than their own. */
export interface HostSystem {
  readonly platform: NodeJS.Platform;
  /** As Node names it: `x64`, `arm64`. */
  readonly arch: string;
  /** The C library of a Linux; programs for the one do not run on the other. Undefined elsewhere. */
  readonly libc?: "glibc" | "musl" | undefined;
}

/** The system that this process runs on. */
export function hostSystem(): HostSystem {
  const { platform, arch } = process;
  return platform === "linux" ? { platform, arch, libc: ownLibc() } : { platform, arch };
}

function ownLibc(): "glibc" | "musl" {
  const header = propertyOf(process.report.getReport(), "header");
  return propertyOf(header, "glibcVersionRuntime") === undefined ? "musl" : "glibc";
}
