// Words that lost a letter, or whose letters changed places, and are other words by it: “pubic” for “public”.
import { behind, onTo, type SlipOfWord, slip, the } from "./slip-of-word.ts";

/** All of them. */
export const lettersAstray: readonly SlipOfWord[] = [
  ...slip("pubic", "public", undefined, /^ (?!hair|bone|symph|lice|arch|region|area)\p{L}/iu),
  ...slip("mangers", "managers"),
  ...slip("manger", "manager", /(?<!\b(?:in|the|a|dog|his|its|this)) $/iu),
  ...slip("asses", "assess", undefined, onTo(`${the}|whether|how|what|if|needs|risks?|progress|impact|each`)),
  ...slip("untied", "United", undefined, onTo("kingdom|nations|states|reformed|utilities")),
  ...slip(
    "planing",
    "planning",
    undefined,
    onTo(
      "applications?|permissions?|committee|policy|officers?|inspector\\w*|authority|obligations?|gain|enforcement|appeals?|services?|department",
    ),
  ),
  ...slip(
    "hosing",
    "housing",
    undefined,
    onTo(
      "associations?|needs?|benefit|strategy|stock|options|register|revenue|services?|officers?|land|supply|committee|department",
    ),
  ),
  ...slip(
    "sever",
    "severe",
    undefined,
    onTo("weather|disabilit\\w+|disruption|risks?|delays?|pressure|impact"),
  ),
  ...slip("trough", "through", undefined, onTo(`${the}|which|use`)),
  ...slip("thorough", "through", undefined, onTo("the|a|an|its|their|our|these|those")),
  ...slip(
    "costumer",
    "customer",
    undefined,
    onTo("services?|care|contact|satisfaction|experience|complaints?"),
  ),
  ...slip("minuets", "minutes", undefined, onTo("of|from|were|be")),
  ...slip("singed", "signed", undefined, onTo("by|off|on|and|as")),
  ...slip("poling", "polling", undefined, onTo("stations?|days?|districts?|places?")),
  ...slip("canvas", "canvass", undefined, onTo("forms?|returns|residents|opinion|views")),
  ...slip("canvas", "canvass", behind("annual")),
  ...slip(
    "currant",
    "current",
    undefined,
    onTo("years?|positions?|polic(?:y|ies)|budgets?|levels?|arrangements|contracts?"),
  ),
  ...slip(
    "tow",
    "two",
    undefined,
    onTo("years?|months?|weeks|days|of the|members|officers|schools|sites|thirds|hours"),
  ),
  ...slip("tot", "to", undefined, onTo("he")),
  ...slip("int ont oft byt att fort fromt", "…t he: a space that slipped", undefined, onTo("he")),
  ...slip("fro", "for", /(?<!\bto and ) $/iu, onTo(`${the}|which|example`)),
  ...slip("teh hte", "the"),
  ...slip("adn", "and"),
  ...slip("taht thta", "that"),
  ...slip("thsi", "this"),
  ...slip("wiht wtih", "with"),
  ...slip("ir", "in", /(?:\p{Ll}) $/u, onTo(`${the}|time\\w*|order|line|place|year|\\d{4}`)),
  ...slip("fo", "of", /(?:\p{Ll}) $/u, onTo(the)),
  ...slip("ot", "to", /(?:\p{Ll}) $/u, onTo(`${the}|be`)),
  // What is most often typed so, with a capital too.
  ...slip("cheif", "chief"),
  ...slip("goverment", "government"),
  ...slip("commitee comittee committe", "committee"),
  ...slip("assesment", "assessment"),
  ...slip("managment", "management"),
  ...slip("enviroment", "environment"),
  ...slip("febuary", "February"),
  ...slip("wensday wednsday", "Wednesday"),
  ...slip("accomodation", "accommodation"),
];
