// The data of publications as CSV and JSON.
import type { DataFile } from "../../scripts/model/view.ts";
import { eachOf, type ListLayout } from "../parts/layout.ts";

const layout: ListLayout<DataFile> = {
  data: eachOf("dataFiles"),
  render: ({ item: { text } }) => text,
};
export default layout;
