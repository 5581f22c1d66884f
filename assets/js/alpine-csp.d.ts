/** Alpine's CSP build has Alpine's own API; only the evaluator of attributes differs. */
declare module "@alpinejs/csp" {
  import Alpine from "alpinejs";
  export default Alpine;
}
