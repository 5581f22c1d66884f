import { Told } from "../../model/faults.ts";

/** Why nothing was written; the message is Dutch and says what to do. */
export class Refusal extends Told {}
