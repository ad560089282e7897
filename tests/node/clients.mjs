// Plays one scenario of tests/test_node_clients.py and prints what a client saw, as JSON.
//   node clients.mjs SCENARIO     with BASE_URL, API_KEY, LIMITED_KEY, ECHO_MODEL, FAILING_MODEL in the environment
import { createOpenAI } from "@ai-sdk/openai";
import { generateText, streamText } from "ai";
import OpenAI from "openai";

const { BASE_URL, API_KEY, LIMITED_KEY, ECHO_MODEL, FAILING_MODEL } = process.env;
const client = new OpenAI({ baseURL: BASE_URL, apiKey: API_KEY, maxRetries: 0 });
const provider = createOpenAI({ baseURL: BASE_URL, apiKey: API_KEY });
const THREE_TURNS = ["My computer isn't working right", "the screen stays black when I switch it on", "send it"];

const words = (name) => Array.from({ length: 12 }, (_, number) => `${name}-${number}`).join(" ");

async function converse(reply) {
  const messages = [];
  for (const content of THREE_TURNS) {
    messages.push({ role: "user", content });
    messages.push({ role: "assistant", content: await reply(messages) });
  }
  return messages.filter((message) => message.role === "assistant").map((message) => message.content);
}

async function streamed(model, text) {
  const stream = await client.chat.completions.create({
    model, stream: true, messages: [{ role: "user", content: text }],
  });
  let reply = "";
  for await (const chunk of stream) reply += chunk.choices[0]?.delta?.content ?? "";
  return reply;
}

async function nameOfFailure(action) {
  try {
    await action();
    return "no failure";
  } catch (error) {
    return error.constructor.name;
  }
}

const scenarios = {
  async openai_conversation() {
    return converse(async (messages) => {
      const completion = await client.chat.completions.create({ model: "support-desk", messages });
      return completion.choices[0].message.content;
    });
  },

  async openai_parallel_streams() {
    const texts = Array.from({ length: 20 }, (_, number) => words(`stream${number}`));
    const replies = await Promise.all(texts.map((text) => streamed(ECHO_MODEL, text)));
    return replies.filter((reply, number) => reply === texts[number]).length;
  },

  async openai_failures() {
    const hello = { model: "support-desk", messages: [{ role: "user", content: "hello" }] };
    const create = (body, options) => client.chat.completions.create({ ...hello, ...body }, options);
    const limited = new OpenAI({ baseURL: BASE_URL, apiKey: LIMITED_KEY, maxRetries: 0 });
    return {
      wrongKey: await nameOfFailure(() => new OpenAI({ baseURL: BASE_URL, apiKey: "wrong" }).models.list()),
      unknownModel: await nameOfFailure(() => create({ model: "nonsense" })),
      twoChoices: await nameOfFailure(() => create({ n: 2 })),
      hugeBody: await nameOfFailure(() => create({ messages: [{ role: "user", content: "x".repeat(40e6) }] })),
      limited: await nameOfFailure(async () => {
        for (let count = 0; count < 8; count += 1) await limited.models.list();
      }),
      midStream: await nameOfFailure(() => streamed(FAILING_MODEL, "one two three four five")),
    };
  },

  async ai_sdk_conversation() {
    return converse(async (messages) => {
      const { text } = await generateText({ model: provider.chat("support-desk"), messages });
      return text;
    });
  },

  async ai_sdk_stream() {
    const { textStream } = streamText({ model: provider.chat(ECHO_MODEL), prompt: words("word") });
    const pieces = [];
    for await (const piece of textStream) pieces.push(piece);
    return { text: pieces.join(""), pieces: pieces.length };
  },

  async ai_sdk_parallel_streams() {
    const texts = Array.from({ length: 20 }, (_, number) => words(`stream${number}`));
    const replies = await Promise.all(
      texts.map((prompt) => streamText({ model: provider.chat(ECHO_MODEL), prompt }).text),
    );
    return replies.filter((reply, number) => reply === texts[number]).length;
  },

  async ai_sdk_responses() {
    const { textStream } = streamText({ model: provider(ECHO_MODEL), prompt: words("word") });
    const pieces = [];
    for await (const piece of textStream) pieces.push(piece);
    return { text: pieces.join(""), pieces: pieces.length };
  },

  async openai_responses() {
    const replies = [];
    let previous;
    for (const input of THREE_TURNS) {
      const response = await client.responses.create({
        model: "support-desk", input, previous_response_id: previous,
      });
      previous = response.id;
      replies.push(response.output_text);
    }
    return replies;
  },
};

console.log(JSON.stringify(await scenarios[process.argv[2]]()));
