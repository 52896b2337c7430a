// Made by `npm run manifest`; types are checked before that too.
declare module "*/custom-elements.json" {
  const manifest: object;
  export default manifest;
}
