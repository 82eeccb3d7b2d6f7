// What the types of tags stand for: by themselves, or by way of the role map (ISO 32000-1, 14.7.3).
import { PDFArray, PDFDict, PDFName } from "@cantoo/pdf-lib";
import { lookUpDict, lookUpName, lookUpText, nameOf } from "../reading/look-up.ts";
import { isStandardType } from "./standard-types.ts";
import type { RoleFault } from "./tag.ts";

/** What a type stands for. */
export interface Role {
  readonly role: string;
  readonly fault: RoleFault | undefined;
}

/** Makes a function from a tag to what its type stands for, by the role maps of the root of the tags. */
export function readRoles(root: PDFDict): (element: PDFDict, type: string) => Role {
  const map = lookUpDict(root, "RoleMap");
  return (element, type) => {
    const namespace = lookUpDict(element, "NS");
    return namespace ? roleInNamespace(type, namespace) : roleByMap(type, map);
  };
}

function roleByMap(type: string, map: PDFDict | undefined): Role {
  const next = (from: string): string | undefined => map && lookUpName(map, from);
  if (isStandardType(type, undefined)) {
    const mapped = next(type);
    return {
      role: type,
      fault: mapped === undefined ? undefined : mapped === type ? "circular" : "remapped",
    };
  }
  const seen = new Set([type]);
  let role = next(type);
  while (role !== undefined && !isStandardType(role, undefined)) {
    if (seen.has(role)) return { role: type, fault: "circular" };
    seen.add(role);
    role = next(role);
  }
  return role === undefined ? { role: type, fault: "unknown" } : { role, fault: undefined };
}

/** The role map of a namespace leads to a type of the namespace named with it, or of PDF 1.7. */
function roleInNamespace(type: string, namespace: PDFDict): Role {
  const seen = new Set<string>();
  let current: NamespacedType | undefined = { type, namespace };
  while (current && !isStandardType(current.type, uriOf(current.namespace))) {
    const key = `${uriOf(current.namespace)} ${current.type}`;
    if (seen.has(key)) return { role: type, fault: "circular" };
    seen.add(key);
    current = nextOf(current);
  }
  return current ? { role: current.type, fault: undefined } : { role: type, fault: "unknown" };
}

interface NamespacedType {
  readonly type: string;
  readonly namespace: PDFDict | undefined;
}

function nextOf({ type, namespace }: NamespacedType): NamespacedType | undefined {
  const target = namespace && lookUpDict(namespace, "RoleMapNS")?.lookup(PDFName.of(type));
  if (target instanceof PDFName) return { type: target.decodeText(), namespace: undefined };
  if (!(target instanceof PDFArray)) return undefined;
  const space = target.lookup(1);
  return { type: nameOf(target.lookup(0)) ?? "", namespace: space instanceof PDFDict ? space : undefined };
}

function uriOf(namespace: PDFDict | undefined): string | undefined {
  return namespace && lookUpText(namespace, "NS");
}
