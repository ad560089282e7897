// Try it: sends the whole form with each message and shows the reply while it is made.
// The page keeps the conversation's memory; the server keeps nothing.

const panel = document.getElementById("try-it");
const tabs = [...panel.querySelectorAll("[role=tab]")];

function show(tab) {
    for (const other of tabs) {
        other.setAttribute("aria-selected", String(other === tab));
        document.getElementById(other.getAttribute("aria-controls")).hidden = other !== tab;
    }
}
for (const tab of tabs) tab.addEventListener("click", () => show(tab));

function element(name, className, text = "") {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text;
    return made;
}

if (panel.dataset.url) {
    const log = document.getElementById("try-log");
    const form = document.getElementById("try-form");
    const box = form.elements.message;
    const [send, stop] = [form.querySelector(".try-send"), form.querySelector(".try-stop")];
    const startAgain = document.getElementById("try-new");
    const hint = log.firstElementChild;
    let memory = "";
    let running = null;

    form.addEventListener("submit", (event) => {
        event.preventDefault();
        if (!running && box.value.trim()) answer(box.value);
    });
    box.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
            event.preventDefault();
            form.requestSubmit();
        }
    });
    stop.addEventListener("click", () => running?.abort());
    startAgain.addEventListener("click", () => {
        running?.abort();
        memory = "";
        log.replaceChildren(hint);
        mark([]);
        startAgain.hidden = true;
        box.focus();
    });

    function add(item) {
        log.append(item);
        log.scrollTop = log.scrollHeight;
        return item;
    }

    async function answer(text) {
        const asked = add(element("li", "person", text));
        const step = add(element("li", "step", "…"));
        const reply = element("li", "desk is-writing");
        running = new AbortController();
        box.value = "";
        startAgain.hidden = false;
        [send.hidden, stop.hidden] = [true, false];
        mark([]);
        const complain = (errors) => {
            box.value ||= text;  // to be sent again once the cause is mended
            reply.remove();
            asked.remove();
            for (const error of errors) add(element("li", "fault", error));
        };
        try {
            const response = await fetch(panel.dataset.url, { method: "POST", body: filledIn(text), signal: running.signal });
            if (!response.headers.get("content-type")?.includes("json")) {
                complain([`The server could not answer (${response.status}). Reload the page and try again.`]);
            } else if (!response.ok) {
                complain((await response.json()).errors);
            } else {
                for await (const event of events(response.body)) take(event, step, reply, complain);
            }
        } catch (error) {
            const stopped = error.name === "AbortError";
            complain([stopped ? "Stopped. The message is back in the box." : "The server could not be reached."]);
        }
        step.remove();
        running = null;
        [send.hidden, stop.hidden] = [false, true];
        box.focus();
    }

    function filledIn(text) {
        const data = new FormData(document.getElementById("workflow_form"));
        data.set("trial_message", text);
        data.set("trial_memory", memory);
        return data;
    }

    function take(event, step, reply, complain) {
        switch (event.type) {
            case "status":
                step.textContent = `${event.text}…`;
                node(event.node)?.classList.add("is-running");
                break;
            case "text":
                if (!reply.isConnected) log.insertBefore(reply, step);
                reply.append(event.text);
                break;
            case "error":
                complain([event.text]);
                break;
            case "end":
                finish(event, step, reply);
        }
        log.scrollTop = log.scrollHeight;
    }

    function finish(event, step, reply) {
        memory = event.memory;
        reply.classList.remove("is-writing");
        reply.innerHTML = event.html;  // sanitised by the server, as in transcripts
        if (!reply.isConnected) log.insertBefore(reply, step);
        const total = event.nodes.reduce((sum, { duration_ms }) => sum + duration_ms, 0);
        const way = element("li", "way", `${event.engine}, ${event.nodes.length} ${event.nodes.length === 1 ? "step" : "steps"}, ${Math.round(total)} ms. `);
        const button = element("button", "", "Show the way");
        button.type = "button";
        button.addEventListener("click", () => {
            mark(event.nodes);
            show(document.getElementById("tab-graph"));
        });
        way.append(button);
        add(way);
        if (event.fallback) add(element("li", "fault", `The built-in engine stood in: ${event.fallback}`));
        mark(event.nodes);
    }
}

function node(name) {
    return document.querySelector(`.graph-node[data-node="${CSS.escape(name)}"]`);
}

function mark(nodes) {
    for (const drawn of document.querySelectorAll(".graph-node")) drawn.classList.remove("is-visited", "is-running");
    const steps = document.getElementById("try-steps");
    for (const item of [...steps.children].slice(1)) item.remove();
    for (const step of nodes) {
        node(step.node)?.classList.add("is-visited");
        const summary = element("summary", "", step.node.replaceAll("_", " "));
        summary.append(element("span", "", `${step.duration_ms} ms`));
        const changes = element("dl", "");
        for (const [name, value] of Object.entries(step.changes)) {
            changes.append(element("dt", "", name.replaceAll("_", " ")), element("dd", "", value));
        }
        const details = element("details", "");
        details.append(summary, changes);
        const item = element("li", "");
        item.append(details);
        steps.append(item);
    }
}

// The lines of JSON in a response, as they arrive.
async function* events(body) {
    const decoder = new TextDecoder();
    const reader = body.getReader();
    let rest = "";
    for (;;) {
        const { done, value } = await reader.read();
        if (done) return;
        const lines = (rest + decoder.decode(value, { stream: true })).split("\n");
        rest = lines.pop();
        for (const line of lines) yield JSON.parse(line);
    }
}
