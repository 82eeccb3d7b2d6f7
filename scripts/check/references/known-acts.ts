// The Acts that councils’ papers name, each with all years of which there is one of that name.

const acts = `
Academies 2010|Acquisition of Land 1981|Active Travel (Wales) 2013|Adoption and Children 2002|Adult Support and Protection (Scotland) 2007
Animal Welfare 2006|Anti-social Behaviour 2003|Anti-social Behaviour, Crime and Policing 2014|Autism 2009|Bribery 2010|Building 1984
Building Safety 2022|Bus Services 2017|Care 2014|Care Standards 2000|Carers (Equal Opportunities) 2004|Carers (Scotland) 2016
Charities 1960 1985 1992 1993 2006 2011 2022|Childcare 2006 2016|Children 1908 1948 1958 1972 1975 1989 2004
Children and Families 2014|Children and Social Work 2017|Children and Young People (Scotland) 2014
Children and Young Persons 1932 1933 1938 1956 1963 1969 2008|Chronically Sick and Disabled Persons 1970
Cities and Local Government Devolution 2016|Civil Contingencies 2004|Clean Air 1956 1968 1993|Climate Change 2008
Climate Change (Scotland) 2009|Community Empowerment (Scotland) 2015|Compulsory Purchase 1965|Consumer Rights 2015|Coronavirus 2020
Countryside and Rights of Way 2000|Crime and Disorder 1998|Data Protection 1984 1998 2018|Deregulation 2015
Disability Discrimination 1995 2005|Domestic Abuse 2021|Education and Inspections 2006|Education and Skills 2008|Education Reform 1988
Environment 1995 2021|Environment (Wales) 2016|Environmental Protection 1990|Equality 2006 2010
Fire and Rescue Services 2004|Fire Safety 2021|Flood and Water Management 2010|Food Safety 1990|Fraud 2006
Freedom of Information 2000|Freedom of Information (Scotland) 2002|Gambling 2005|Greater London Authority 1999 2007
Growth and Infrastructure 2013|Health and Care 2022|Health and Safety at Work 1974|Health and Safety at Work etc 1974
Health and Social Care 2001 2008 2012|Homelessness 2002|Homelessness Reduction 2017|Housing (Wales) 2014|Housing and Planning 1986 2016
Housing and Regeneration 2008|Human Rights 1998|Infrastructure 2015|Learning and Skills 2000
Legal Aid, Sentencing and Punishment of Offenders 2012|Levelling-up and Regeneration 2023|Licensing (Scotland) 1959 1962 1976 2005
Local Audit and Accountability 2014|Local Authority Social Services 1970|Local Democracy, Economic Development and Construction 2009
Local Government 1858 1888 1894 1929 1933 1948 1958 1966 1972 1974 1978 1985 1986 1987 1988 1992 1999 2000 2003 2010
Local Government (Access to Information) 1985|Local Government (Miscellaneous Provisions) 1953 1976 1982
Local Government (Wales) 1994 2015|Local Government and Elections (Wales) 2021|Local Government and Housing 1989
Local Government and Public Involvement in Health 2007|Local Government Finance 1982 1987 1988 1992 2012
Local Government in Scotland 2003|Local Transport 2008|Localism 2011|Mental Capacity 2005|Mental Health 1959 1983 2007 2025
Modern Slavery 2015|National Health Service 1946 1977 2006|Natural Environment and Rural Communities 2006
National Parks and Access to the Countryside 1949|Offender Management 2007|Online Safety 2023|Parish Councils 1957
Planning 2008|Planning and Compensation 1991|Planning and Compulsory Purchase 2004|Planning and Energy 2008|Planning (Wales) 2015
Planning (Listed Buildings and Conservation Areas) 1990|Police and Criminal Evidence 1984
Police Reform and Social Responsibility 2011|Police, Crime, Sentencing and Courts 2022|Policing and Crime 2009 2017
Proceeds of Crime 1995 2002|Procurement 2023|Protection of Freedoms 2012|Public Bodies (Joint Working) (Scotland) 2014
Public Interest Disclosure 1998|Public Libraries and Museums 1964|Public Service Pensions 2013|Public Services (Social Value) 2012
Regulation of Investigatory Powers 2000|Rehabilitation of Offenders 1974|Renting Homes (Wales) 2016|Road Traffic Regulation 1967 1984
Safeguarding Vulnerable Groups 2006|School Standards and Framework 1998|Serious Crime 2007 2015|Social Housing (Regulation) 2023
Social Services and Well-being (Wales) 2014|Social Work (Scotland) 1968|Special Educational Needs and Disability 2001|Superannuation 1972
Town and Country Planning 1925 1932 1944 1947 1951 1953 1954 1959 1962 1963 1968 1971 1977 1984 1985 1990
Town and Country Planning (Scotland) 1947 1972 1977 1997|Traffic Management 2004|Welfare Reform 2007 2009 2012|Welfare Reform and Work 2016
Well-being of Future Generations (Wales) 2015|Wildlife and Countryside 1981
`;

/** The years of an Act by its name in small letters, as `plainAct` has it. */
export const knownActs: ReadonlyMap<string, readonly number[]> = new Map(
  acts
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const years = entry.match(/\b\d{4}\b/g) ?? [];
      return [plainAct(entry.replace(/(?: \d{4})+$/, "")), years.map(Number)] as const;
    }),
);

/** A name of an Act in which small signs do not matter. */
export function plainAct(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("wellbeing", "well-being")
    .replaceAll("levelling up", "levelling-up")
    .replaceAll("antisocial", "anti-social")
    .replace(/[.,]/g, "")
    .replaceAll("&", "and")
    .replace(/\s+/g, " ")
    .trim();
}
