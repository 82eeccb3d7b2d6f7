// A body: a council, a committee, a partner. After Popolo's Organization (popoloproject.com).
import Type, { type Static } from "typebox";
import { closed, idField, markdownField, nameField, textField, urlField } from "./field.ts";
import type { OrganizationId, OwnerId } from "./owner-id.ts";

const Organization = Type.Object(
  {
    id: idField<OrganizationId>("A short id, such as rotherham-council."),
    name: textField("The full name."),
    short: Type.Optional(textField("The name used where space is short.")),
    aliases: Type.Optional(
      Type.Array(textField("Another spelling or an old name."), { description: "Other names." }),
    ),
    classification: Type.Optional(textField("What sort of body it is: council, committee, board, partner.")),
    parent: Type.Optional(nameField("organization", "The body that it belongs to.")),
    url: Type.Optional(urlField("Its own site.")),
    about: Type.Optional(markdownField("What it does.")),
  },
  closed,
);
export type Organization = Static<typeof Organization>;

/** What a body is called by its id; whoever has no entry is called by that. */
export function organizationName(
  { organizations }: { readonly organizations: ReadonlyMap<OwnerId, Organization> },
  id: OwnerId,
): string {
  return organizations.get(id)?.name ?? id;
}

/** What the body is called that something is of; the council of the site where it says none. */
export function publisherName(
  register: Parameters<typeof organizationName>[0] & {
    readonly site: { readonly organization: OrganizationId };
  },
  { organization }: { readonly organization?: OrganizationId | undefined },
): string {
  return organizationName(register, organization ?? register.site.organization);
}

/** The shape of `data/organizations.yaml`. */
export const OrganizationsFile = Type.Object(
  { organizations: Type.Array(Organization, { description: "Every body that a publication names." }) },
  { ...closed, $id: "organizations", title: "Organisations" },
);
export type OrganizationsFile = Static<typeof OrganizationsFile>;
