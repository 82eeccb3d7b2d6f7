// What may stand in a published drawing: the elements, attributes and styles of a still picture that fetches nothing.

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The namespace of SVG (W3C, SVG 2, section 1.3). */
export const svgNamespace = "http://www.w3.org/2000/svg";

/** Elements that are kept. */
export const allowedElements = words(`
  svg g defs symbol use switch path rect circle ellipse line polyline polygon text tspan textPath image style
  linearGradient radialGradient stop pattern clipPath mask marker filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence`);

/** Elements of which no browser shows anything: they are left out with all that stands in them. */
export const silentElements = words(`
  title desc metadata view cursor color-profile font font-face glyph missing-glyph hkern vkern altGlyphDef
  solidcolor solidColor meshgradient mesh hatch`);

/** Elements in which letters are shown. */
export const textElements = words("text tspan textPath");

/** Properties of CSS that are kept, as attributes and in styles alike. */
export const allowedProperties = words(`
  alignment-baseline background background-color baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-rendering color-scheme direction display dominant-baseline fill fill-opacity
  fill-rule filter flood-color flood-opacity font font-family font-feature-settings font-kerning font-size
  font-size-adjust font-stretch font-style font-variant font-variant-caps font-variant-east-asian
  font-variant-ligatures font-variant-numeric font-variant-position font-weight glyph-orientation-horizontal
  glyph-orientation-vertical image-rendering isolation letter-spacing lighting-color line-height marker marker-end
  marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order shape-rendering stop-color
  stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-align text-anchor text-decoration text-decoration-color text-decoration-line
  text-decoration-style text-orientation text-rendering text-transform transform transform-box transform-origin
  unicode-bidi vector-effect visibility white-space word-spacing writing-mode x y cx cy r rx ry width height d`);

/** Functions of CSS that may stand in a value; each only computes. */
export const allowedFunctions = words(`
  rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark var calc min max clamp matrix translate
  translatex translatey scale scalex scaley rotate skewx skewy rect inset circle ellipse polygon path`);

/** Attributes that hold numbers, names and words, and can fetch nothing whatever they hold. */
export const plainAttributes = words(`
  id class lang viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height d points
  pathLength rotate textLength lengthAdjust startOffset method spacing side offset transform gradientTransform
  gradientUnits patternTransform patternUnits patternContentUnits spreadMethod clipPathUnits maskUnits
  maskContentUnits markerUnits markerWidth markerHeight refX refY orient systemLanguage requiredFeatures
  filterUnits primitiveUnits in in2 result mode type values tableValues slope intercept amplitude exponent operator
  k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale diffuseConstant
  specularConstant specularExponent kernelUnitLength scale xChannelSelector yChannelSelector azimuth elevation
  z pointsAtX pointsAtY pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles
  version`);

/** Elements whose href names something in the drawing itself. */
export const referringElements = words("use textPath linearGradient radialGradient pattern");
