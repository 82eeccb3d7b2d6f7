// Short forms that everybody reads without a word, and those of public bodies that few outside them know.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What no reader needs to have explained. */
export const everydayForms = list(`
  AD AGM AI AIDS AM AOB BA BBC BC BSc BSL BST CBE CCTV CD CEO CO COVID CV DIY DJ DNA DVD EEA EGM EU FAQ FC GB GBP GCSE GDP GDPR GMT
  GP GPS HGV HIV HM HMRC HMS HQ HR HRH HTML ICT ID IOU ISBN ISO IT ITV JP KC KPI LED LGBT LGBTQ MA MBA MBE MOT MP MRI MSc NATO NB
  NHS NI NO NSPCC OAP OBE OK ONS PA PC PDF PE PhD PIN PM PO PR PS PTA QC QR RAF RAG RBL RNLI RSPCA RSVP RTF SMS SOS TBA TBC TBD TV
  UK UN UNESCO UNICEF URL US USA USB VAT VE VIP VJ WC WW YMCA
`);

const jargon = `
ADASS Association of Directors of Adult Social Services|ADCS Association of Directors of Children’s Services
AMHP approved mental health professional|AMP asset management plan|AMR annual monitoring report
AQMA air quality management area|ASB anti-social behaviour|ASBO anti-social behaviour order
ASCOF Adult Social Care Outcomes Framework|ASGLB Adoption and Special Guardianship Leadership Board
ASYE assessed and supported year in employment|BCF Better Care Fund|BME black and minority ethnic
BNG biodiversity net gain|BSIP bus service improvement plan|CAF Common Assessment Framework
CAMHS Child and Adolescent Mental Health Services|CCG clinical commissioning group|CHC continuing healthcare
CIL community infrastructure levy|CIPFA Chartered Institute of Public Finance and Accountancy
CIW Care Inspectorate Wales|CPZ controlled parking zone|CQC Care Quality Commission
CQUIN Commissioning for Quality and Innovation|CRR corporate risk register|CSC children’s social care
CSE child sexual exploitation|CSSIW Care and Social Services Inspectorate Wales
CYPS Children and Young People’s Services|DBS Disclosure and Barring Service
DCLG Department for Communities and Local Government|DCS director of children’s services
DDaT digital, data and technology|DEFRA Department for Environment, Food and Rural Affairs
DfE Department for Education|DFG disabled facilities grant|DHSC Department of Health and Social Care
DLUHC Department for Levelling Up, Housing and Communities|DoLS Deprivation of Liberty Safeguards
DPH director of public health|DPIA data protection impact assessment|DSG dedicated schools grant
DToC delayed transfer of care|EHCP education, health and care plan|EHE elective home education
EPC energy performance certificate|EqIA equality impact assessment|ESFA Education and Skills Funding Agency
ESOL English for speakers of other languages|EYFS early years foundation stage|FGM female genital mutilation
FSM free school meals|FTE full-time equivalent|GLD good level of development
GTAA Gypsy and Traveller accommodation assessment
HMICFRS His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services
HMO house in multiple occupation|HRA Housing Revenue Account|HWRC household waste recycling centre
IAPT Improving Access to Psychological Therapies|ICB integrated care board|ICS integrated care system
IDACI Income Deprivation Affecting Children Index|IDVA independent domestic violence adviser
ILAC inspection of local authority children’s services
ILACS inspection of local authority children’s services|IMD index of multiple deprivation
IRMP integrated risk management plan|IRO independent reviewing officer
JHWS joint health and wellbeing strategy|JSNA joint strategic needs assessment
LADO local authority designated officer|LCWIP local cycling and walking infrastructure plan
LEP local enterprise partnership|LGA Local Government Association|LGPS Local Government Pension Scheme
LGSCO Local Government and Social Care Ombudsman|LLFA lead local flood authority
LSCB local safeguarding children board|LSCP local safeguarding children partnership|LTP local transport plan
MAPPA multi-agency public protection arrangements|MARAC multi-agency risk assessment conference
MASH multi-agency safeguarding hub|MHCLG Ministry of Housing, Communities and Local Government
MRP minimum revenue provision|MTFP medium-term financial plan|MTFS medium-term financial strategy
MUGA multi-use games area|NEET not in education, employment or training|NFCC National Fire Chiefs Council
NNDR national non-domestic rates|NPPF National Planning Policy Framework|NRPF no recourse to public funds
OPCC Office of the Police and Crime Commissioner|OSC overview and scrutiny committee
OSMB overview and scrutiny management board|PCC police and crime commissioner|PCN primary care network
PFI private finance initiative|PLO Public Law Outline|PMO programme management office
PRU pupil referral unit|PSPO public spaces protection order|PVI private, voluntary and independent
PWLB Public Works Loan Board|QIPP Quality, Innovation, Productivity and Prevention
RIDDOR Reporting of Injuries, Diseases and Dangerous Occurrences Regulations|RTT referral to treatment
S151 section 151 officer|SACRE standing advisory council on religious education
SALT speech and language therapy|SANG suitable alternative natural greenspace
SCIE Social Care Institute for Excellence|SEF self-evaluation form|SEMH social, emotional and mental health
SENDIASS special educational needs and disabilities information, advice and support service
SFRA strategic flood risk assessment|SGO special guardianship order
SHLAA strategic housing land availability assessment|SHMA strategic housing market assessment
SuDS sustainable drainage system|TRO traffic regulation order
TUPE Transfer of Undertakings (Protection of Employment)|UASC unaccompanied asylum-seeking children
UKSPF UK Shared Prosperity Fund|UPRN unique property reference number|VAWG violence against women and girls
VCSE voluntary, community and social enterprise|VRU violence reduction unit
WLGA Welsh Local Government Association|WSOA written statement of action|WTE whole-time equivalent
YJB Youth Justice Board|YJS youth justice service|YOS youth offending service|YOT youth offending team
`;

/** Short forms of public bodies with what they most likely stand for, by their letters in capitals. */
export const jargonForms: ReadonlyMap<string, string> = new Map(
  jargon
    .split(/[|\n]/)
    .map((entry) => /^(\S+) (.+)$/.exec(entry))
    .flatMap((match) => (match?.[1] && match[2] ? [[match[1].toUpperCase(), match[2]] as const] : [])),
);
