// The story: step by step, each with a text and the things that stand out.

function play(step) {
  state.step = step === null || !story ? null : Math.min(story.length - 1, Math.max(0, step));
  Object.assign(state, { chosen: null, ways: null, table: null });
  byId("hint").hidden = true;
  update();
  if (state.step === null) return void fit();
  const things = story[state.step].nodes.filter((i) => shown.nodes.has(i));
  if (things.length) fitTo(things);
  else fit();
}

function showStep() {
  if (!story) return;
  const { step } = state;
  byId("story").hidden = step === null;
  press("play", step !== null);
  if (step === null) return;
  if (byId("story-text").textContent !== story[step].text) byId("story-text").textContent = story[step].text;
  byId("story-step").textContent = filled(words.step, { step: step + 1, count: story.length });
  byId("story-previous").disabled = step === 0;
  byId("story-next").disabled = step === story.length - 1;
}

function stepBy(by) {
  if (story) play((state.step ?? -1) + by);
}

on("play", "click", () => (play(state.step === null ? 0 : null), state.step !== null && byId("story-title").focus()));
on("story-next", "click", () => stepBy(1));
on("story-previous", "click", () => stepBy(-1));
on("story-end", "click", () => (play(null), byId("play").focus()));
