// 签到 at the door of an exam room. The list of people and a journal of who was let in live in this browser, so that it goes on
// without a network; the journal is sent when there is one, and sent again until it is answered. Without scripts the page works step by step.
(function () {
  "use strict";

  const root = document.getElementById("door");
  if (!root || !window.localStorage) return;
  const one = (name) => root.querySelector(`[data-${name}]`);
  const LIST = `door-list-${root.dataset.sitting}`;
  const JOURNAL = `door-journal-${root.dataset.sitting}`;
  const SEND_EVERY_MS = 10000;

  const read = (key, otherwise) => {
    try { return JSON.parse(localStorage.getItem(key)) || otherwise; } catch (fault) { return otherwise; }
  };
  const write = (key, value) => {
    try { localStorage.setItem(key, JSON.stringify(value)); return true; } catch (fault) { return false; }
  };

  let people = read(LIST, []);
  let journal = read(JOURNAL, {}); // registration → moment
  let sending = false;
  let shown = null;

  function element(name, text, css) {
    const made = document.createElement(name);
    if (text) made.textContent = text;
    if (css) made.className = css;
    return made;
  }

  function tell(text) {
    one("net").hidden = !text;
    one("net").textContent = text;
  }

  const inside = (person) => person.status === "CHECKED_IN" || person.id in journal;

  function count() {
    if (!people.length) return;
    const waiting = Object.keys(journal).length;
    one("arrived").textContent = people.filter((person) => inside(person) || ["SCORED", "MISCONDUCT"].includes(person.status)).length;
    one("expected").textContent = people.length;
    one("pending").hidden = !waiting;
    one("pending").textContent = `，待上传 ${waiting}`;
    one("forget").hidden = waiting > 0;
  }

  async function fetchList() {
    try {
      const answer = await fetch(root.dataset.list, { credentials: "same-origin", headers: { accept: "application/json" } });
      if (!answer.ok || answer.redirected) throw new Error("no list");
      people = (await answer.json()).people;
      if (!write(LIST, people)) tell("本机存储空间不足，断网后不能继续签到。");
    } catch (fault) {
      tell(people.length ? "没有网络：用本机名单继续签到，联网后自动上传。" : "没有网络，本机也没有名单，请联网后刷新。");
    }
    count();
  }

  async function send() {
    const entries = Object.assign({}, journal);
    if (sending || !Object.keys(entries).length) return;
    sending = true;
    try {
      const body = new URLSearchParams({ entries: JSON.stringify(entries) });
      const answer = await fetch(root.dataset.journal, {
        method: "POST", body, credentials: "same-origin",
        headers: { "x-csrf-token": root.dataset.csrf, accept: "application/json" },
      });
      if (answer.redirected || answer.status === 401 || answer.status === 403) {
        tell("登录已过期：请在新标签页登录后回到本页刷新，本机的签到不会丢失。");
        return;
      }
      if (!answer.ok) throw new Error("not taken");
      settle(await answer.json());
      tell("");
    } catch (fault) {
      tell("没有网络：签到已记在本机，联网后自动上传。");
    } finally {
      sending = false;
      count();
    }
  }

  function settle(answer) {
    answer.done.forEach((id) => {
      const person = people.find((other) => other.id === id);
      if (person) Object.assign(person, { status: "CHECKED_IN", label: "已签到" });
      delete journal[id];
    });
    Object.keys(answer.refused).forEach((id) => {
      const person = people.find((other) => String(other.id) === id);
      one("refused").append(element("li", `${person ? person.name : id}：${answer.refused[id]}`));
      delete journal[id];
    });
    write(JOURNAL, journal);
    write(LIST, people);
  }

  function facts(person) {
    const list = element("dl", "", "facts");
    const pairs = [["座位", person.seat], ["身份证号", person.identity], ["准考证号", person.ticket], ["类别", person.category], ["证书编号", person.certificate], ["单位", person.firm]];
    pairs.forEach(([caption, text]) => {
      const pair = element("div");
      pair.append(element("dt", caption), element("dd", String(text)));
      list.append(pair);
    });
    return list;
  }

  function show(person) {
    const card = one("card");
    const panel = element("section", "", "panel door-person");
    const head = element("h2", `${person.name}　`);
    head.append(element("span", inside(person) ? "已签到" : person.label, `tag tag-${inside(person) ? "good" : "usual"}`));
    const body = element("div", "", "door-facts");
    if (navigator.onLine) {
      const photo = element("img");
      photo.alt = "证书照片";
      photo.addEventListener("error", () => photo.remove());
      photo.src = root.dataset.photos + person.id;
      body.append(photo);
    }
    body.append(facts(person));
    panel.append(head, body);
    if (!inside(person) && person.status === "SIGNED_UP") {
      const yes = element("button", "身份证核对无误，签到", "btn btn-primary door-yes");
      yes.type = "button";
      yes.addEventListener("click", () => letIn(person));
      panel.append(yes, element("p", "姓名或身份证号与身份证不一致的不得入场，请考生通过“三类人员考核管理系统”变更信息。", "hint"));
    }
    card.replaceChildren(panel);
    shown = person;
  }

  function letIn(person) {
    journal[person.id] = journal[person.id] || Date.now();
    if (!write(JOURNAL, journal)) {
      tell("本机存储空间不足，请联网后再签到。");
    }
    one("card").replaceChildren(element("p", `${person.name}，座位 ${person.seat}，已签到。请下一位考生。`, "alert alert-success"));
    shown = null;
    count();
    send();
    document.getElementById("code").focus();
  }

  function find(code) {
    const wanted = code.trim();
    const person = wanted && people.find((other) => other.token === wanted || other.ticket === wanted);
    document.getElementById("code").value = "";
    if (person) { show(person); return true; }
    if (wanted) one("card").replaceChildren(element("p", "本考场没有这个准考证，请核对考场编号和考试时间。", "alert alert-danger"));
    return false;
  }

  one("finder").addEventListener("submit", (event) => {
    if (!people.length) return; // the server looks
    event.preventDefault();
    find(document.getElementById("code").value);
  });

  one("forget").addEventListener("click", () => {
    localStorage.removeItem(LIST);
    localStorage.removeItem(JOURNAL);
    window.location.assign("/admin/check-in");
  });

  // Lists of other rooms that were sent whole are of no use any more, and hold names.
  Object.keys(localStorage).filter((key) => key.startsWith("door-list-") && key !== LIST).forEach((key) => {
    if (!Object.keys(read(key.replace("list", "journal"), {})).length) localStorage.removeItem(key);
  });

  async function setUpCamera() {
    if (!("BarcodeDetector" in window) || !navigator.mediaDevices) return;
    const formats = await window.BarcodeDetector.getSupportedFormats();
    if (!formats.includes("qr_code")) return;
    const detector = new window.BarcodeDetector({ formats: ["qr_code"] });
    const button = one("camera");
    const video = one("video");
    let stream = null;
    function stop() {
      if (stream) stream.getTracks().forEach((track) => track.stop());
      stream = null;
      video.hidden = true;
      button.textContent = "用摄像头扫码";
    }
    async function look() {
      if (!stream) return;
      const seen = await detector.detect(video).catch(() => []);
      if (seen.length && find(seen[0].rawValue)) { stop(); return; }
      window.setTimeout(look, 250);
    }
    button.hidden = false;
    button.addEventListener("click", async () => {
      if (stream) { stop(); return; }
      try {
        stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      } catch (fault) {
        tell("不能使用摄像头，请输入准考证号或使用扫码枪。");
        return;
      }
      video.srcObject = stream;
      video.hidden = false;
      button.textContent = "停止扫码";
      await video.play();
      look();
    });
  }

  window.addEventListener("online", () => { tell(""); send(); fetchList(); });
  window.addEventListener("offline", () => tell("没有网络：用本机名单继续签到，联网后自动上传。"));
  window.addEventListener("beforeunload", (event) => {
    if (!navigator.onLine && Object.keys(journal).length) { event.preventDefault(); event.returnValue = ""; }
  });
  window.setInterval(send, SEND_EVERY_MS);
  setUpCamera();
  send().then(fetchList).then(() => { if (shown) show(shown); });
  count();
})();
