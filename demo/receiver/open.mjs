/** A receiver with its database, as it is started alone and by the demo. */
import {randomBytes} from "node:crypto";
import {makeReceiver} from "./receiver.mjs";
import {openStore} from "./store.mjs";

/** The organiser's token is `RECEIVER_TOKEN` of the environment, else a new one. */
export async function openReceiver(
  settings,
  {token = process.env.RECEIVER_TOKEN ?? randomBytes(24).toString("base64url"), now} = {},
) {
  const store = openStore(settings.database, settings);
  const receiver = await makeReceiver({settings, store, token, now});
  return {
    receiver,
    store,
    token,
    async close() {
      await receiver.close();
      store.close();
    },
  };
}
