"""Finding the article that answers a question, by Okapi BM25 over title, keywords and body."""

import math
import re
from collections import Counter
from collections.abc import Sequence

from workflows.support_desk.models import KnowledgeArticle
from workflows.support_desk.sentences import sentences_in

K1, B = 1.5, 0.75  # the usual constants of BM25
TITLE_WEIGHT = 3
ENOUGH_OF_THE_QUESTION = 0.5  # share of the question's telling words that the title or keywords must hold


def find_article(question: str, language: str, articles: Sequence[KnowledgeArticle]) -> KnowledgeArticle | None:
    """The article that answers a question, or None where none clearly does."""
    stop_words = sentences_in(language).STOP_WORDS
    words = [word for word in dict.fromkeys(_words(question)) if word not in stop_words]
    if not words or not articles:
        return None
    documents = [Counter(_words(f"{_heading(article)} " * TITLE_WEIGHT + article.body)) for article in articles]
    average = sum(map(Counter.total, documents)) / len(documents)
    containing = {word: sum(word in document for document in documents) for word in words}
    scores = [_score(containing, document, len(documents), average) for document in documents]
    best = max(range(len(articles)), key=scores.__getitem__)
    heading = set(_words(_heading(articles[best])))
    share = sum(word in heading for word in words) / len(words)
    return articles[best] if share >= ENOUGH_OF_THE_QUESTION else None


def _heading(article: KnowledgeArticle) -> str:
    return f"{article.title} {article.keywords}"


def _score(containing: dict[str, int], document: Counter, documents: int, average: float) -> float:
    """BM25 of one document; `containing` says of each of the question's words how many documents hold it."""
    score = 0.0
    for word, count in containing.items():
        rarity = math.log(1 + (documents - count + 0.5) / (count + 0.5))
        frequency = document[word]
        score += rarity * frequency * (K1 + 1) / (frequency + K1 * (1 - B + B * document.total() / average))
    return score


def _words(text: str) -> list[str]:
    """Lower-case words without the commonest English endings, so that "printers" finds "printer"."""
    return [re.sub(r"(?<=\w{3})(ing|s|ed)$", "", word) for word in re.findall(r"[\w-]+", text.casefold())]
